package org.warmledger.command.rosters.drawuproster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** A roster whose fields are in order and whose lines nobody has held against their files yet. */
public record RosterDraft(
    RosterId rosterId,
    UnionPath union,
    RosterHeading heading,
    Optional<Money> total,
    List<DraftLine> lines,
    Optional<String> fileHash,
    StaffId drawnUpBy) {

  /** One line as it is sent. */
  public record DraftLine(
      PersonId person,
      String name,
      String accountNumber,
      Money money,
      List<Goods> goods,
      Bills bills) {
    public DraftLine {
      goods = List.copyOf(goods);
    }

    /** The same, resting on one more bill. */
    public DraftLine on(Bill bill) {
      return new DraftLine(person, name, accountNumber, money, goods, bills.and(bill));
    }

    @Override
    public String toString() {
      return "DraftLine";
    }
  }

  /** What all lines have in common. */
  public record RosterHeading(
      String title,
      AidCategory category,
      FundCode fund,
      Optional<String> campaign,
      LocalDate occurredOn) {}

  public RosterDraft {
    lines = List.copyOf(lines);
  }

  AidTerms terms(DraftLine line) {
    return new AidTerms(
        heading.category(),
        Optional.of(heading.fund()),
        heading.campaign(),
        line.money(),
        line.goods(),
        Optional.empty(),
        line.bills().selfPaid(),
        Optional.of(rosterId));
  }

  @Override
  public String toString() {
    return "RosterDraft " + rosterId;
  }
}
