package org.warmledger.events.values;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * What an approver had in front of them.
 *
 * @param fileVersion sequence of the file's last event
 * @param fundVersion sequence of the fund's last event; absent for a service without a fund
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Seen(long fileVersion, Optional<Long> fundVersion) {}
