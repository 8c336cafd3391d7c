package org.warmledger.command.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * The answer to a dry run of a call that waits for what follows.
 *
 * @param events that would be written
 * @param sequel what would follow, flat beside the rest as in the real answer
 */
record Foretold<J extends Then.Sequel>(List<Rehearsed.Planned> events, @JsonUnwrapped J sequel) {}
