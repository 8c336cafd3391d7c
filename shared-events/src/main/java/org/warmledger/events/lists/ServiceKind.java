package org.warmledger.events.lists;

/** Programme activity that the statutory forms count. */
public enum ServiceKind {
  /** 慰问: households or persons without a file, counted together. */
  CONDOLENCE,
  /** 帮扶救助: persons aided in a campaign, counted together. */
  AID,
  /** 帮扶中心服务: persons served. */
  CENTRE_SERVICE,
  /** 政策宣传. */
  POLICY_PUBLICITY,
  /** 提供岗位. */
  JOB_PROVIDED,
  /** 培训. */
  TRAINING,
  /** 医疗互助. */
  MUTUAL_MEDICAL_AID,
  /** 助学. */
  SCHOOLING,
  /** 结对帮扶. */
  PAIRING,
  /** 追讨欠薪: the money is what was recovered for the workers, not the unions’. */
  WAGE_RECOVERY,
  /** 跨区域维权. */
  RIGHTS_CASE,
  /** 组织返乡. */
  RETURN_HOME,
  /** 包车、包列、包船. */
  CHARTER,
  /** 临时售票点. */
  TICKET_POINT,
  /** 团体票. */
  GROUP_TICKET,
  /** 争取返乡补贴: the money is what employers paid. */
  RETURN_SUBSIDY,
  /** 送清凉. */
  COOLNESS
}
