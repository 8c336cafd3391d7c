package org.warmledger.events.values;

import java.util.Optional;

/**
 * What an approver had in front of them.
 *
 * @param fileVersion sequence of the file's last event
 * @param fundVersion sequence of the fund's last event; absent for a service without a fund
 */
public record Seen(long fileVersion, Optional<Long> fundVersion) {}
