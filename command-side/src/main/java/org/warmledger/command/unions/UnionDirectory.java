package org.warmledger.command.unions;

import java.util.Optional;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/** Knows where every registered union stands in the tree. */
public interface UnionDirectory {

  /** Its path; empty when no such union is registered. */
  Optional<UnionPath> find(UnionCode code);
}
