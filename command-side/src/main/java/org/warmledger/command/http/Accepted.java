package org.warmledger.command.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a write that was accepted.
 *
 * @param about what it is about and what it made, flat beside the rest
 * @param version sequence of the stream's last event
 * @param flags what is remarkable about it, such as a late entry
 * @param alreadySo true of what was so already, and wrote nothing; absent otherwise
 */
public record Accepted<I>(
    @JsonUnwrapped I about,
    long version,
    List<String> flags,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Boolean> alreadySo) {}
