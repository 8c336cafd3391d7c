package org.warmledger.command.checks;

import org.warmledger.events.HardshipCategory;
import org.warmledger.events.HardshipCause;

/** What a household needs, as far as amounts should follow it. */
public record Need(HardshipCategory category, HardshipCause cause, int size) {}
