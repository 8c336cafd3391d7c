package org.warmledger.command.checks.findings;

import org.warmledger.events.ids.UnionCode;

/** Whoever is to be put in charge of a finding, as the directory of the staff knows them. */
sealed interface Colleague {

  /** Nobody of the staff is known by that account. */
  record Unknown() implements Colleague {}

  /** Their role answers for no finding, or it is about their own act, kin or settings. */
  record WithoutSay() implements Colleague {}

  /** They answer for what is found in their union and those below it. */
  record Answering(UnionCode union) implements Colleague {}
}
