package org.warmledger.events;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidOnTheWay;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.HouseholdPart;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;

/** What a file says otherwise than before. */
public final class AmendmentSamples {

  public static final AmendmentId AMENDMENT = new AmendmentId("amendment-sample");

  private AmendmentSamples() {}

  static List<LedgerEvent> all() {
    return List.of(amended());
  }

  private static CaseAmended amended() {
    return new CaseAmended(
        Samples.CASE,
        Samples.COUNTY,
        AMENDMENT,
        Personal.of(Samples.HEAD, HouseholdPart.of(Samples.household()).orElseThrow()),
        Personal.of(Samples.HEAD, everythingElse()),
        List.of(
            new AidOnTheWay(
                new AidId("aid-sample"), AidCategory.MEDICAL, new Money(180_000), Samples.DAY)),
        Optional.of(Samples.DAY.minusDays(9)),
        Optional.of(Samples.DAY.minusDays(8)),
        Optional.of(new AmendmentId("amendment-mistaken")),
        Samples.note("本人来电更正"),
        Samples.DAY);
  }

  private static HouseholdPart everythingElse() {
    return new HouseholdPart(
        Optional.of("钟君品"),
        Optional.of("19900002299"),
        Optional.of("回族"),
        Optional.of("离异"),
        Optional.of(true),
        Optional.of("一般"),
        Optional.of("肢体三级"),
        Optional.of("居民医保"),
        Optional.of("山阳区解放路9号"),
        Optional.of("农村"),
        Optional.of("自有 60 ㎡"),
        Optional.of("山阳区第2机械厂"),
        Optional.of("民营企业"),
        Optional.of("服务业"),
        Optional.of("下岗"),
        Optional.of("市级"),
        Optional.of(true),
        Optional.of(new BankAccount("建设银行", "山阳支行", "6222000000003662", "钟君品")),
        Optional.of(new Money(1_800_000)),
        Optional.of(new Money(1_000_000)),
        Optional.of("长期透析，已停工"));
  }
}
