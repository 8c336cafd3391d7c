package org.warmledger.command.funds;

import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.Names;

/** The codes of all funds that were ever opened, read in one way: on paper letters are letters. */
public interface FundCodes {

  /** The fund of that code, in whatever letters it was opened; empty when there is none. */
  Optional<FundCode> find(FundCode code);

  /** Width, case and traditional characters make no other code; a dash does. */
  static String folded(String code) {
    return Names.simple(code);
  }
}
