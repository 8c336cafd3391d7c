package org.warmledger.command.unions;

import java.util.Optional;
import org.warmledger.events.UnionCode;
import org.warmledger.events.UnionPath;

/** Knows where every registered union stands in the tree. */
public interface UnionDirectory {

  /** Its path; empty when no such union is registered. */
  Optional<UnionPath> find(UnionCode code);
}
