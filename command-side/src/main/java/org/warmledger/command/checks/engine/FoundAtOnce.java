package org.warmledger.command.checks.engine;

import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.flags.AtOnce;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.command.giving.Reaches;
import org.warmledger.command.http.EntryFlags;
import org.warmledger.command.ledger.HeldReads;
import org.warmledger.events.ids.CaseId;

/**
 * What is found of a handing-over in the very answer: that the household got the same within the
 * period (C08), or that its file had ended (C05). What it got with services, and what waits on
 * rosters, stands on streams of its own: the finding tells that a moment later.
 */
@Component
record FoundAtOnce(HeldReads reads, StoredFacts facts, LedgerReference reference)
    implements EntryFlags {

  @Override
  public List<String> flags(Entry entry) {
    return entry.command() instanceof Reaches act
        ? act.toldBy().map(file -> flags(act.act(), file)).orElse(List.of())
        : List.of();
  }

  private List<String> flags(String act, CaseId file) {
    return reads.read(file.value(), told()).of(act, reference);
  }

  private HeldReads.Summing<AtOnce> told() {
    return new HeldReads.Summing<>(
        "found at once", AtOnce.NOTHING, (told, message) -> told.and(facts.of(message)));
  }
}
