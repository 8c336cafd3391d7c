package org.warmledger.events.lists;

import java.util.Set;

/**
 * Programme activity that the statutory forms count, each with the category a fund has to allow.
 */
public enum ServiceKind {
  /** 慰问: households or persons without a file, counted together. */
  CONDOLENCE(AidCategory.CONDOLENCE),
  /** 帮扶救助: persons aided in a campaign, counted together; each states its category. */
  AID(AidCategory.OTHER, Trait.STATES_CATEGORY),
  /** 帮扶中心服务: persons served. */
  CENTRE_SERVICE(AidCategory.OTHER),
  POLICY_PUBLICITY(AidCategory.POLICY_ADVICE),
  JOB_PROVIDED(AidCategory.JOB_PLACEMENT),
  TRAINING(AidCategory.TRAINING),
  MUTUAL_MEDICAL_AID(AidCategory.MEDICAL),
  SCHOOLING(AidCategory.EDUCATION),
  PAIRING(AidCategory.OTHER),
  /** 追讨欠薪: the money is what was recovered for the workers, not the unions’. */
  WAGE_RECOVERY(AidCategory.WAGE_RECOVERY, Trait.EMPLOYERS_PAY),
  RIGHTS_CASE(AidCategory.LEGAL_AID),
  RETURN_HOME(AidCategory.SAFE_RETURN, Trait.TRAVELS),
  CHARTER(AidCategory.SAFE_RETURN, Trait.TRAVELS),
  TICKET_POINT(AidCategory.SAFE_RETURN),
  GROUP_TICKET(AidCategory.SAFE_RETURN, Trait.TRAVELS),
  /** 争取返乡补贴: the money is what employers paid. */
  RETURN_SUBSIDY(AidCategory.SAFE_RETURN, Trait.EMPLOYERS_PAY),
  COOLNESS(AidCategory.CONDOLENCE);

  private enum Trait {
    STATES_CATEGORY,
    EMPLOYERS_PAY,
    TRAVELS
  }

  private final AidCategory category;
  private final Set<Trait> traits;

  ServiceKind(AidCategory category, Trait... traits) {
    this.category = category;
    this.traits = Set.of(traits);
  }

  /** The category of aid that a fund has to allow for it, where it does not state its own. */
  public AidCategory category() {
    return category;
  }

  /** Whether each says itself which category of aid it is. */
  public boolean statesCategory() {
    return traits.contains(Trait.STATES_CATEGORY);
  }

  /**
   * Whether money and goods may go out with it, to people without a file: aid to a person goes by
   * the file, in the real name, and is only counted here.
   */
  public boolean mayHandOver() {
    return !statesCategory() && !category.belongsOnFile();
  }

  /** Whether the money went from employers to workers: it never was in a fund. */
  public boolean isPaidByEmployers() {
    return traits.contains(Trait.EMPLOYERS_PAY);
  }

  /** Whether it goes by road, rail or water. */
  public boolean travels() {
    return traits.contains(Trait.TRAVELS);
  }
}
