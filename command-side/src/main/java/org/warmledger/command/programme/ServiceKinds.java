package org.warmledger.command.programme;

import java.util.EnumSet;
import java.util.Set;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.ServiceKind;

/** What goes with which kind of service. */
public final class ServiceKinds {

  /** The money is what employers paid: it never was in a fund. */
  public static final Set<ServiceKind> MONEY_OF_EMPLOYERS =
      EnumSet.of(ServiceKind.WAGE_RECOVERY, ServiceKind.RETURN_SUBSIDY);

  /** By road, rail or water. */
  public static final Set<ServiceKind> TRAVEL =
      EnumSet.of(ServiceKind.RETURN_HOME, ServiceKind.CHARTER, ServiceKind.GROUP_TICKET);

  private ServiceKinds() {}

  /** The category of aid that a fund has to allow for it. */
  public static AidCategory category(ServiceKind kind) {
    return switch (kind) {
      case CONDOLENCE, COOLNESS -> AidCategory.CONDOLENCE;
      case POLICY_PUBLICITY -> AidCategory.POLICY_ADVICE;
      case JOB_PROVIDED -> AidCategory.JOB_PLACEMENT;
      case TRAINING -> AidCategory.TRAINING;
      case MUTUAL_MEDICAL_AID -> AidCategory.MEDICAL;
      case SCHOOLING -> AidCategory.EDUCATION;
      case WAGE_RECOVERY -> AidCategory.WAGE_RECOVERY;
      case RIGHTS_CASE -> AidCategory.LEGAL_AID;
      case RETURN_HOME, CHARTER, TICKET_POINT, GROUP_TICKET, RETURN_SUBSIDY ->
          AidCategory.SAFE_RETURN;
      case AID, CENTRE_SERVICE, PAIRING -> AidCategory.OTHER;
    };
  }
}
