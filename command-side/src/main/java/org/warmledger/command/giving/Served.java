package org.warmledger.command.giving;

import java.util.Optional;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.values.DonorCondition;

/** Whom a fund may serve: a household by its file, or people without one. */
public interface Served {

  /** The union that serves them. */
  UnionPath union();

  /** The tier of their file; people without one are in none. */
  Optional<CaseTier> tier();

  /** Whether they are whom the giver asks for, as far as anybody knows. */
  boolean meet(DonorCondition condition);
}
