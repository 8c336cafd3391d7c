package org.warmledger.command.giving;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.funds.Gave;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;

/** What the rules of giving need to know of a household's file. */
public interface FileView extends Served {

  @Override
  default Optional<CaseTier> tier() {
    return Optional.of(hardship().tier());
  }

  @Override
  default boolean meet(DonorCondition condition) {
    return FundUseRule.allows(condition.identities(), household().head().identity())
        && FundUseRule.allows(condition.causes(), hardship().primaryCause());
  }

  Hardship hardship();

  Household household();

  /** Who heads the household. */
  PersonId head();

  /** The worker's name, unless erased. */
  Optional<String> headName();

  boolean isOpenOn(LocalDate day);

  /** When it was opened first. */
  LocalDate archivedOn();

  /** The first day of the period it is in, or was in last. */
  LocalDate openedOn();

  /** Everything that it was given or is sure to get. */
  default Stream<Given> given() {
    return gave().map(one -> new Given(one.terms(), one.on()));
  }

  /** The same, and whom of the household. */
  Stream<Gave> gave();

  /** What rests on bills of the household, in the order in which it was proposed. */
  Stream<Billed> billed();

  /** Public notices about the household, in their order. */
  Stream<Announced> announced();

  /** Since when what a means check found keeps it from aid, if it does. */
  Optional<LocalDate> excludedOn();

  /** A public notice about the household. */
  interface Announced {

    LocalDate from();

    /** The last day, included. */
    LocalDate to();

    /** Whether it ran its whole time before that day and nothing stands against the household. */
    boolean isPassedBy(LocalDate day);

    /** When somebody objected first of those whom nobody has answered. */
    Optional<LocalDate> openObjectionOn();

    /** When somebody objected first of those who were right. */
    Optional<LocalDate> upheldObjectionOn();
  }
}
