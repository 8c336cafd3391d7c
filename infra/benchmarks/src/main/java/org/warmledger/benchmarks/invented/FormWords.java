package org.warmledger.benchmarks.invented;

import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.WorkerIdentity;

/** The words that stand on the paper forms. */
final class FormWords {

  private FormWords() {}

  static String identity(WorkerIdentity identity) {
    return switch (identity) {
      case URBAN -> "城镇职工";
      case MIGRANT -> "农民工";
      case PLATFORM -> "新就业形态劳动者";
      case MODEL -> "困难劳模";
    };
  }

  static String category(HardshipCategory category) {
    return switch (category) {
      case DEEP -> "深度困难";
      case RELATIVE -> "相对困难";
      case ACCIDENT -> "意外致困";
      case DIBAO -> "低保户";
      case DIBAO_MARGIN -> "低保边缘户";
    };
  }

  static String cause(HardshipCause cause) {
    return switch (cause) {
      case NO_WORK_CAPACITY -> "无劳动能力";
      case ABLE_BUT_UNEMPLOYED -> "有劳动能力而未就业";
      case LAID_OFF -> "下岗失业";
      case NO_SOCIAL_INSURANCE -> "未参加社会保险";
      case BENEFITS_NOT_PAID -> "社会保险待遇落实不到位";
      case MAJOR_ILLNESS -> "患重特大疾病";
      case NATURAL_DISASTER -> "遭受自然灾害";
      case ACCIDENT -> "遭受意外事故";
      case CHILD_SCHOOLING -> "子女上学";
      case OTHER -> "其他";
    };
  }

  static String tier(CaseTier tier) {
    return switch (tier) {
      case NATIONAL -> "全国级";
      case PROVINCIAL -> "省级";
      case CITY -> "地市级";
      case COUNTY -> "区县级";
      case GRASSROOTS -> "基层";
    };
  }

  static String aid(AidCategory category) {
    return switch (category) {
      case LIVING -> "生活救助";
      case MEDICAL -> "医疗救助";
      case EDUCATION -> "助学救助";
      case TRAINING -> "职业培训";
      case JOB_PLACEMENT -> "职业介绍";
      case LEGAL_AID -> "法律援助";
      case POLICY_ADVICE -> "政策咨询";
      case STARTUP_LOAN -> "创业贷款";
      case WAGE_RECOVERY -> "追讨欠薪";
      case SAFE_RETURN -> "平安返乡";
      case CONDOLENCE -> "慰问";
      case OTHER -> "其他";
    };
  }
}
