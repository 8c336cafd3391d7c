package org.warmledger.command.checks;

import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;

/** What a household needs, as far as amounts should follow it. */
public record Need(HardshipCategory category, HardshipCause cause, int size) {}
