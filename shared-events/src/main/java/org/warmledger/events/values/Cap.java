package org.warmledger.events.values;

import java.util.Optional;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CapUnit;

/**
 * The most that one household, person or time may get from a fund (C06).
 *
 * @param category the category it limits; every category when absent
 * @param per what is counted together; years are calendar years of the aid's business date
 */
public record Cap(Optional<AidCategory> category, CapUnit per, Money most) {}
