package org.warmledger.events.values;

import java.util.Optional;
import org.warmledger.events.ids.AidId;

/**
 * Whether a line reached its file.
 *
 * @param refusal code of the rule that kept it from the file; absent when it reached it
 */
public record CarriedLine(int number, AidId aidId, Optional<String> refusal) {}
