package org.warmledger.command.imports.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.warmledger.command.cases.recordpastaid.RecordPastAid;
import org.warmledger.command.cases.recordvisit.RecordVisit;
import org.warmledger.events.AidReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Receipt;

/**
 * What one row asks for. The id of what it makes comes from what it says, so that the same row
 * never makes it twice.
 */
public sealed interface RowOrder {

  /** Whom or which union it is about; rows about the same are carried out in their order. */
  Object about();

  /** All whom it is about, each once. */
  default List<?> everyone() {
    return List.of(about());
  }

  /** The id of what the row makes. */
  String makes();

  /** What it tells of, as other rows of its file may. */
  ToldByRow told();

  /** What it says was handed over; empty for what hands nothing over. */
  Optional<HandedOut> handedOut();

  /** A row about what happened on somebody's file, whichever that is. */
  sealed interface OnFile extends RowOrder {

    /** Whose file it is. */
    PersonId person();

    @Override
    default PersonId about() {
      return person();
    }

    /** The same, to be made anew after it was taken back so often. */
    OnFile anew(int time);

    /** Whether a fact of the file takes back what it makes. */
    boolean isTakenBackBy(Object fact);

    /** What is asked for by whoever sent it in, once it is known whose file it is. */
    Object in(CaseId caseId, StaffId by);
  }

  /**
   * The id of the same, to be made anew.
   *
   * @param time how often it was made
   */
  static String next(String id, int time) {
    return id + "-" + time;
  }

  /** A household to put on file. */
  record FileRow(
      CaseId caseId,
      UnionCode union,
      Hardship hardship,
      Household household,
      Note note,
      LocalDate occurredOn)
      implements RowOrder {

    /** Whose household it is. */
    public PersonId person() {
      return household.head().person();
    }

    @Override
    public PersonId about() {
      return person();
    }

    /** A household is held against all others in which one of its people is. */
    @Override
    public List<PersonId> everyone() {
      return household.persons().stream().distinct().toList();
    }

    @Override
    public String makes() {
      return caseId.value();
    }

    @Override
    public ToldByRow told() {
      return ToldByRow.of(caseId);
    }

    @Override
    public Optional<HandedOut> handedOut() {
      return Optional.empty();
    }

    /** The same, to be made anew after it was taken back so often. */
    public FileRow anew(int time) {
      CaseId next = new CaseId(RowOrder.next(caseId.value(), time));
      return new FileRow(next, union, hardship, household, note, occurredOn);
    }
  }

  /** A visit to record, in whatever file is the person's. */
  record VisitRow(
      PersonId person,
      VisitId visitId,
      ToldByRow told,
      Optional<HandedOut> handedOut,
      BiFunction<CaseId, VisitId, RecordVisit> recorded)
      implements OnFile {

    @Override
    public RecordVisit in(CaseId caseId, StaffId by) {
      return recorded.apply(caseId, visitId);
    }

    @Override
    public boolean isTakenBackBy(Object fact) {
      return fact instanceof VisitReversed back && back.visitId().equals(visitId);
    }

    @Override
    public String makes() {
      return visitId.value();
    }

    @Override
    public VisitRow anew(int time) {
      VisitId next = new VisitId(RowOrder.next(visitId.value(), time));
      return new VisitRow(person, next, told, handedOut, recorded);
    }
  }

  /** Aid that was given and is to be entered. */
  record AidRow(
      PersonId person,
      AidId aidId,
      AidTerms terms,
      Payee payee,
      Receipt receipt,
      Bills bills,
      Optional<FundingSource> source,
      LocalDate occurredOn)
      implements OnFile {
    @Override
    public String makes() {
      return aidId.value();
    }

    /** A payment is known by its voucher. */
    @Override
    public ToldByRow told() {
      return receipt
          .sign()
          .map(
              sign ->
                  ToldByRow.of(
                      List.of(
                          person,
                          occurredOn,
                          terms.category(),
                          terms.money(),
                          terms.goods(),
                          sign)))
          .orElseGet(() -> ToldByRow.of(aidId));
    }

    @Override
    public Optional<HandedOut> handedOut() {
      return Optional.of(
          new HandedOut(
              terms.fund().map(FundCode::value).orElse(""),
              Optional.of(terms.category()),
              AidRows.GIVEN_ON,
              occurredOn,
              terms.money(),
              Goods.valueOf(terms.goods())));
    }

    @Override
    public RecordPastAid in(CaseId caseId, StaffId by) {
      return new RecordPastAid(caseId, aidId, terms, payee, receipt, bills, source, by, occurredOn);
    }

    @Override
    public boolean isTakenBackBy(Object fact) {
      return fact instanceof AidReversed back && back.aidId().equals(aidId);
    }

    @Override
    public AidRow anew(int time) {
      AidId next = new AidId(RowOrder.next(aidId.value(), time));
      return new AidRow(person, next, terms, payee, receipt, bills, source, occurredOn);
    }
  }

  /** What a union did beside its files, of which the register names nobody. */
  record ActivityRow(
      UnionCode union,
      String makes,
      KnownBy knownBy,
      Optional<HandedOut> handedOut,
      BiFunction<UnionPath, String, Object> recorded)
      implements RowOrder {

    @Override
    public UnionCode about() {
      return union;
    }

    @Override
    public ToldByRow told() {
      return new ToldByRow(knownBy.alike(), knownBy.telling());
    }

    /** The same under that id. */
    public ActivityRow as(String id) {
      return new ActivityRow(union, id, knownBy, handedOut, recorded);
    }

    /** What is asked for, once it is known where the union belongs. */
    public Object by(UnionPath path) {
      return recorded.apply(path, makes);
    }
  }
}
