package org.warmledger.command.funds;

import java.util.Optional;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundReceived;

/**
 * What two funds write together when one hands something to the other.
 *
 * @param received of the other fund; absent when the other is outside the ledger
 */
public record Transfer(FundEvent given, Optional<FundReceived> received) {}
