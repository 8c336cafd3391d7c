package org.warmledger.query.masking;

import java.util.Optional;
import org.warmledger.events.values.AttachedFile;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.HouseholdMeans;
import org.warmledger.events.values.HouseholdPart;
import org.warmledger.events.values.Masks;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.ProxyCollection;
import org.warmledger.events.values.VisitNotes;
import org.warmledger.events.values.WorkerDetails;
import org.warmledger.query.masking.Masking.Lens;

/** Each kind of personal value as far as it shows. */
final class Covered {

  private Covered() {}

  static Object of(Object value, Lens lens) {
    return switch (value) {
      case WorkerDetails worker -> worker(worker, lens);
      case HouseholdPart part -> CoveredPart.of(part, lens);
      case MemberDetails member -> member(member, lens);
      case Payee payee -> payee(payee, lens);
      case Bills bills -> new Bills(bills.all().stream().map(bill -> bill(bill, lens)).toList());
      case AttachedFile file ->
          new AttachedFile(lens.words(file.fileName()), lens.words(file.sha256()));
      case Note note -> new Note(lens.words(note.text()));
      case VisitNotes notes -> new VisitNotes(notes.visitors(), lens.words(notes.findings()));
      case HouseholdMeans means ->
          new HouseholdMeans(
              means.annualIncome(), means.rigidExpenses(), lens.words(means.description()));
      default -> throw new IllegalStateException("no mask for " + value.getClass().getSimpleName());
    };
  }

  private static WorkerDetails worker(WorkerDetails worker, Lens lens) {
    return new WorkerDetails(
        worker.name(),
        lens.number(worker.identityNumber(), Masks::identityNumber),
        worker.birthDate(),
        worker.sex(),
        worker.ethnicity(),
        lens.number(worker.mobile(), Masks::mobile),
        lens.number(worker.address(), Masks::address),
        worker.employer(),
        worker.employerKind(),
        worker.industry(),
        worker.workStatus(),
        lens.words(worker.health()),
        lens.words(worker.disability()),
        worker.modelWorkerGrade(),
        lens.number(worker.householdRegistration(), Masks::address),
        worker.maritalStatus(),
        worker.housing(),
        worker.medicalInsurance(),
        worker.singleParent(),
        worker.zeroEmploymentHousehold(),
        worker.account().map(account -> account(account, lens)));
  }

  static BankAccount account(BankAccount account, Lens lens) {
    return new BankAccount(
        account.bank(), account.branch(), lens.account(account.accountNumber()), account.holder());
  }

  /** Of a child nothing but the surname shows, where nobody's task needs more. */
  private static MemberDetails member(MemberDetails member, Lens lens) {
    boolean isHidden = lens.hides(member);
    return new MemberDetails(
        isHidden ? Masks.surname(member.name()) : member.name(),
        isHidden ? Masks.HIDDEN : lens.number(member.identityNumber(), Masks::identityNumber),
        member.birthDate(),
        member.sex(),
        lens.words(member.health()),
        isHidden ? Masks.hidden(member.schoolOrEmployer()) : member.schoolOrEmployer(),
        member.annualIncome().filter(income -> lens.sight().showsSensitive()),
        member.dependant());
  }

  /** Where somebody was treated tells of what. */
  private static Bill bill(Bill bill, Lens lens) {
    return new Bill(
        lens.account(bill.number()),
        bill.issuedOn(),
        lens.words(bill.hospital()),
        bill.total(),
        bill.selfPaid());
  }

  private static Payee payee(Payee payee, Lens lens) {
    Optional<ProxyCollection> proxy =
        payee
            .proxy()
            .map(
                other ->
                    new ProxyCollection(
                        other.name(),
                        lens.words(other.relation()),
                        lens.number(other.identityNumber(), Masks::identityNumber),
                        lens.words(other.reason()),
                        other.authorisation()));
    return new Payee(payee.name(), lens.account(payee.accountNumber()), proxy);
  }
}
