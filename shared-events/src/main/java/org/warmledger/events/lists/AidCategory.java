package org.warmledger.events.lists;

/** The category of aid (帮扶类别). */
public enum AidCategory {
  /** 生活救助. */
  LIVING,
  /** 医疗救助. */
  MEDICAL,
  /** 助学救助. */
  EDUCATION,
  /** 职业培训. */
  TRAINING,
  /** 职业介绍. */
  JOB_PLACEMENT,
  /** 法律援助. */
  LEGAL_AID,
  /** 政策咨询. */
  POLICY_ADVICE,
  /** 创业贷款. */
  STARTUP_LOAN,
  /** 追讨欠薪. */
  WAGE_RECOVERY,
  /** 平安返乡. */
  SAFE_RETURN,
  /** 慰问. */
  CONDOLENCE,
  /** 其他. */
  OTHER
}
