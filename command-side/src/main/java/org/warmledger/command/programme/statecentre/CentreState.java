package org.warmledger.command.programme.statecentre;

import org.warmledger.events.CentreStated;

/** What the ledger knows of a union's assistance centre. */
sealed interface CentreState {

  /** Nobody stated anything. */
  record Unknown() implements CentreState {}

  /** What was stated last. */
  record Stated(CentreStated last) implements CentreState {}
}
