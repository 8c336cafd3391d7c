package org.warmledger.command.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.AttachmentId;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.TransferId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.ErasureWarning;

/** What acts are about and what they make, by the names that their answers give it. */
public sealed interface About {

  /** Of which nothing is left to be read, or nothing ever was. */
  sealed interface Unread extends About {}

  /** What is read with its file. */
  sealed interface WithFile extends About {

    CaseId caseId();
  }

  /** Where it can be read. */
  default Optional<String> location() {
    return switch (this) {
      case Case(CaseId id) -> at("cases", id);
      case Application(ApplicationId id) -> at("applications", id);
      case AppliedObjection(ApplicationId id, _) -> at("applications", id);
      case Filed(_, CaseId id) -> at("cases", id);
      case WithFile on -> at("cases", on.caseId());
      case Aid(CaseId id, _) -> at("cases", id);
      case Repayment(CaseId id, _, _) -> at("cases", id);
      case Movement(FundCode code, MovementId id) -> moves(code, id);
      case Appropriation(FundCode code, MovementId id, _) -> moves(code, id);
      case Transfer(FundCode code, MovementId id, _) -> moves(code, id);
      case FundGrant(FundCode code, MovementId id, _) -> moves(code, id);
      case Roster(RosterId id) -> at("rosters", id);
      case Plan(PlanId id) -> at("spending-plans", id);
      case Service(ServiceId id) -> at("activities", id);
      case Enterprise(EnterpriseVisitId id) -> at("activities", id);
      case Centre(String id) -> at("centres", id);
      case Campaign(CampaignId id) -> at("campaigns", id);
      case Union(UnionCode code) -> at("unions", code);
      case Finding(FindingId id) -> at("findings", id);
      case Check _ -> Optional.of("/api/checks");
      case Erasure(PersonId id, _) -> at("erasures", id);
      case WorkDays _ -> Optional.of("/api/working-days");
      case Unread _ -> Optional.empty();
    };
  }

  private static Optional<String> moves(FundCode fund, MovementId movement) {
    return at("funds", fund).map(where -> where + "/movements/" + movement);
  }

  private static Optional<String> at(String where, Object id) {
    return Optional.of(
        "/api/" + where + "/" + URLEncoder.encode(id.toString(), StandardCharsets.UTF_8));
  }

  record Case(CaseId caseId) implements About {}

  record Application(ApplicationId applicationId) implements About {}

  /** An objection to an application. */
  record AppliedObjection(ApplicationId applicationId, ObjectionId objectionId) implements About {}

  /** The file that an application has become. */
  record Filed(ApplicationId applicationId, CaseId caseId) implements About {}

  /**
   * A change of what a file says.
   *
   * @param amendmentId none of what it said already
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Amendment(CaseId caseId, Optional<AmendmentId> amendmentId) implements WithFile {}

  record Visit(CaseId caseId, VisitId visitId) implements WithFile {}

  record Attachment(CaseId caseId, AttachmentId attachmentId) implements WithFile {}

  record Aid(CaseId caseId, AidId aidId) implements About {}

  /** What was entered about what came back of a loan. */
  record Repayment(CaseId caseId, AidId aidId, RepaymentId repaymentId) implements About {}

  record MeansCheck(CaseId caseId, MeansCheckId checkId) implements WithFile {}

  record Notice(CaseId caseId, NoticeId noticeId) implements WithFile {}

  record Objection(CaseId caseId, NoticeId noticeId, ObjectionId objectionId) implements WithFile {}

  /**
   * Somebody who is to be erased, or was.
   *
   * @param warnings of what is to be known before
   */
  record Erasure(PersonId personId, List<Warned> warnings) implements About {}

  /**
   * A warning, and what it says.
   *
   * @param title in the language that was asked for
   */
  record Warned(ErasureWarning code, String title) {}

  record Movement(FundCode fund, MovementId movementId) implements About {}

  record Appropriation(FundCode fund, MovementId movementId, AppropriationId appropriationId)
      implements About {}

  record Transfer(FundCode fund, MovementId movementId, TransferId transferId) implements About {}

  /** What a lower union may spend, once it is confirmed. */
  record FundGrant(FundCode fund, MovementId movementId, GrantId grantId) implements About {}

  record Roster(RosterId rosterId) implements About {}

  record Plan(PlanId planId) implements About {}

  record Service(ServiceId serviceId) implements About {}

  record Enterprise(EnterpriseVisitId visitId) implements About {}

  record Centre(String centre) implements About {}

  record Campaign(CampaignId campaignId) implements About {}

  record Union(UnionCode union) implements About {}

  record Finding(FindingId findingId) implements About {}

  record Check(String code) implements About {}

  /** Somebody who declared their kin, which is kept as hashes only. */
  record Staff(StaffId staff) implements Unread {}

  /** The subsistence line of an area, which checks go by. */
  record Line(UnionCode union) implements Unread {}

  /** Days that are off or worked for a union and those below. */
  record WorkDays(UnionCode union) implements About {}

  /** Why figures of a form contradict each other: the form itself says so. */
  record Mismatch(String filingId) {}

  /**
   * A form as it was filed.
   *
   * @param position that its figures reflect
   */
  record Filing(String filingId, String sha256, long position) {}
}
