package org.warmledger.command.programme;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.web.Caller;

/** Finds the union that did something. */
@Component
class Holders {

  private final UnionDirectory unions;

  Holders(UnionDirectory unions) {
    this.unions = unions;
  }

  /**
   * The stated union, or the caller's own. One that the caller may not know of is as unknown as one
   * that does not exist.
   */
  Optional<UnionPath> of(Caller caller, Optional<String> stated) {
    return stated
        .map(Holders::parsed)
        .orElse(Optional.of(caller.union()))
        .flatMap(unions::find)
        .filter(caller::mayTouch);
  }

  private static Optional<UnionCode> parsed(String code) {
    try {
      return Optional.of(new UnionCode(code.strip()));
    } catch (IllegalArgumentException notACode) {
      return Optional.empty();
    }
  }
}
