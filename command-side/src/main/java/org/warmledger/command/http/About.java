package org.warmledger.command.http;

import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.TransferId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.VisitId;

/** What acts are about and what they make, by the names that their answers give it. */
public final class About {

  private About() {}

  public record Case(CaseId caseId) {}

  public record Visit(CaseId caseId, VisitId visitId) {}

  public record Aid(CaseId caseId, AidId aidId) {}

  public record MeansCheck(CaseId caseId, MeansCheckId checkId) {}

  public record Notice(CaseId caseId, NoticeId noticeId) {}

  public record Objection(CaseId caseId, NoticeId noticeId, ObjectionId objectionId) {}

  public record Person(PersonId personId) {}

  public record Fund(FundCode fund) {}

  public record Appropriation(FundCode fund, AppropriationId appropriationId) {}

  public record Transfer(FundCode fund, TransferId transferId) {}

  public record Roster(RosterId rosterId) {}

  public record Service(ServiceId serviceId) {}

  public record Enterprise(EnterpriseVisitId visitId) {}

  public record Centre(String centre) {}

  public record Campaign(CampaignId campaignId) {}

  public record Union(UnionCode union) {}

  public record Finding(FindingId findingId) {}

  public record Check(String code) {}

  public record Staff(StaffId staff) {}

  /**
   * A form as it was filed.
   *
   * @param position that its figures reflect
   */
  public record Filing(String filingId, String sha256, long position) {}
}
