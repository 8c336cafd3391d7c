package org.warmledger.command.tables.cells;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.lists.Sex;
import org.warmledger.events.lists.WorkerIdentity;

/** The words of one column and what they stand for, in their full and short forms. */
public final class Words<E extends Enum<E>> {

  public static final Words<Sex> SEX =
      new Words<>(Sex.class).say(Sex.MALE, "男", "男性").say(Sex.FEMALE, "女", "女性");

  public static final Words<CaseTier> TIER =
      new Words<>(CaseTier.class)
          .say(CaseTier.NATIONAL, "全国级", "全国", "国家级")
          .say(CaseTier.PROVINCIAL, "省级", "省")
          .say(CaseTier.CITY, "地市级", "市级", "地市", "市")
          .say(CaseTier.COUNTY, "区县级", "县区级", "县级", "区级", "区县", "县")
          .say(CaseTier.GRASSROOTS, "基层", "基层级");

  public static final Words<HardshipCategory> CATEGORY =
      new Words<>(HardshipCategory.class)
          .say(HardshipCategory.DEEP, "深度困难", "深度", "深度困难职工")
          .say(HardshipCategory.RELATIVE, "相对困难", "相对", "相对困难职工")
          .say(HardshipCategory.ACCIDENT, "意外致困", "意外", "意外致困职工")
          .say(HardshipCategory.DIBAO, "低保户", "低保")
          .say(HardshipCategory.DIBAO_MARGIN, "低保边缘户", "低保边缘");

  public static final Words<HardshipCause> CAUSE =
      new Words<>(HardshipCause.class)
          .say(HardshipCause.NO_WORK_CAPACITY, "无劳动能力")
          .say(HardshipCause.ABLE_BUT_UNEMPLOYED, "有劳动能力而未就业", "有劳动能力未就业", "未就业")
          .say(HardshipCause.LAID_OFF, "下岗失业", "下岗", "失业")
          .say(HardshipCause.NO_SOCIAL_INSURANCE, "未参加社会保险", "未参保")
          .say(HardshipCause.BENEFITS_NOT_PAID, "社会保险待遇落实不到位", "社保待遇落实不到位")
          .say(HardshipCause.MAJOR_ILLNESS, "患重特大疾病", "重特大疾病", "重大疾病", "大病", "疾病")
          .say(HardshipCause.NATURAL_DISASTER, "遭受自然灾害", "自然灾害")
          .say(HardshipCause.ACCIDENT, "遭受意外事故", "意外事故", "意外")
          .say(HardshipCause.CHILD_SCHOOLING, "子女上学", "子女就学", "上学")
          .say(HardshipCause.OTHER, "其他", "其它");

  public static final Words<WorkerIdentity> IDENTITY =
      new Words<>(WorkerIdentity.class)
          .say(WorkerIdentity.URBAN, "城镇职工", "城镇", "职工")
          .say(WorkerIdentity.MIGRANT, "农民工")
          .say(WorkerIdentity.PLATFORM, "新就业形态劳动者", "新就业形态")
          .say(WorkerIdentity.MODEL, "困难劳模", "劳模");

  public static final Words<AidCategory> AID =
      new Words<>(AidCategory.class)
          .say(AidCategory.LIVING, "生活救助", "生活", "生活帮扶")
          .say(AidCategory.MEDICAL, "医疗救助", "医疗", "医疗帮扶")
          .say(AidCategory.EDUCATION, "助学救助", "助学", "子女助学", "金秋助学")
          .say(AidCategory.TRAINING, "职业培训", "培训", "技能培训")
          .say(AidCategory.JOB_PLACEMENT, "职业介绍", "就业介绍")
          .say(AidCategory.LEGAL_AID, "法律援助", "法律")
          .say(AidCategory.POLICY_ADVICE, "政策咨询", "咨询")
          .say(AidCategory.STARTUP_LOAN, "创业贷款", "小额贷款", "贷款")
          .say(AidCategory.WAGE_RECOVERY, "追讨欠薪", "欠薪追讨", "讨薪")
          .say(AidCategory.SAFE_RETURN, "平安返乡", "返乡")
          .say(AidCategory.CONDOLENCE, "慰问", "走访慰问")
          .say(AidCategory.OTHER, "其他", "其它", "其他帮扶");

  public static final Words<ReceiptKind> RECEIPT =
      new Words<>(ReceiptKind.class)
          .say(ReceiptKind.BANK_SLIP, "银行卡", "银行转账", "转账", "银行", "银行回单")
          .say(ReceiptKind.SIGNATURE, "签领", "签字", "签收", "签领单")
          .say(ReceiptKind.CASH_RECEIPT, "现金", "现金收据")
          .say(ReceiptKind.GOODS_RECEIPT, "物品", "实物", "物品签收", "物品签收单")
          .say(ReceiptKind.OTHER, "其他", "其它");

  public static final Words<BankResult> BANK_RESULT =
      new Words<>(BankResult.class)
          .say(BankResult.PAID, "成功", "发放成功", "已发放", "已支付")
          .say(BankResult.RETURNED, "退回", "退票", "失败")
          .say(BankResult.WRONG_ACCOUNT, "账号错误", "帐号错误", "户名不符");

  private final Map<String, E> meanings = new HashMap<>();

  private Words(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      meanings.put(constant.name(), constant);
    }
  }

  private Words<E> say(E meaning, String... words) {
    for (String word : words) {
      meanings.put(word, meaning);
    }
    return this;
  }

  public Optional<E> meaning(String word) {
    return Optional.ofNullable(meanings.get(word));
  }
}
