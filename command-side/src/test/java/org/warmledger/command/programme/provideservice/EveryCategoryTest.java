package org.warmledger.command.programme.provideservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.axonframework.commandhandling.CommandExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.command.cases.bodies.TermsBody;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.command.rosters.drawuproster.HeadingBody;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.InventedPeople;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.YearsAid;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.Money;
import tools.jackson.databind.json.JsonMapper;

/** What may be given as aid of each category, whichever of the four ways it comes in by. */
class EveryCategoryTest {

  private static final KeyedHash HASH =
      new KeyedHash(MasterKey.ofBase64(Base64.getEncoder().encodeToString(new byte[32])));

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
  private static final Optional<FundCode> FUND = Optional.of(new FundCode("SN-2026"));
  private static final RowMappings ROWS =
      RowMappings.of(
          new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")),
          () -> TODAY);

  /** Whether aid of the category may come with that much money. */
  private static final Map<String, BiPredicate<AidCategory, Money>> WAYS =
      Map.of(
          "proposal", EveryCategoryTest::isProposed,
          "import of past aid", EveryCategoryTest::isImported,
          "roster", EveryCategoryTest::isDrawnUp,
          "service", EveryCategoryTest::isProvided);

  private static boolean isTaken(Runnable way) {
    try {
      way.run();
      return true;
    } catch (CommandExecutionException | WrongCell refused) {
      return false;
    }
  }

  private static Optional<FundCode> fund(Money money) {
    return money.isNone() ? Optional.empty() : FUND;
  }

  private static boolean isProposed(AidCategory category, Money money) {
    Fields fields = new Fields(TODAY);
    var terms =
        new TermsBody(
                Optional.of(category),
                fund(money),
                Optional.empty(),
                Optional.of(money),
                List.of(),
                Optional.empty(),
                Optional.empty())
            .check(fields);
    return isTaken(() -> fields.finish(terms));
  }

  private static boolean isImported(AidCategory category, Money money) {
    Map<String, String> cells =
        Map.of(
            "发放日期", "2026-01-20",
            "身份证号", InventedPeople.identityNumber("410899", LocalDate.of(1986, 4, 29), 409),
            "帮扶类别", category.name(),
            "金额(元)", Long.toString(money.fen()),
            "资金编号", fund(money).map(FundCode::value).orElse(""),
            "收款人", "赵暖");
    return isTaken(() -> ROWS.aids().read(TableRow.ofTexts(2, cells)));
  }

  /** Each line has something, or it is refused by itself. */
  private static boolean isDrawnUp(AidCategory category, Money money) {
    Fields fields = new Fields(TODAY);
    var heading =
        new HeadingBody(
                Optional.of("一月生活救助"),
                Optional.of(category),
                FUND,
                Optional.empty(),
                Optional.of(TODAY))
            .check(fields);
    return !money.isNone() && isTaken(() -> fields.finish(heading));
  }

  private static boolean isProvided(AidCategory category, Money money) {
    String body =
        """
        {"kind":"AID","category":"%s","occurredOn":"2026-01-20","counts":{"persons":3}%s}\
        """
            .formatted(
                category,
                money.isNone()
                    ? ""
                    : ",\"fund\":\"SN-2026\",\"money\":{\"fen\":100},"
                        + "\"receipt\":{\"voucher\":\"QL1\",\"kind\":\"SIGNATURE\"}");
    ServiceBody form = JsonMapper.shared().readValue(body, ServiceBody.class);
    return isTaken(
        () -> form.toCommand(new ServiceId("service-1"), Optional.of(Samples.COUNTY), HASH, TODAY));
  }

  @ParameterizedTest
  @EnumSource(AidCategory.class)
  void moneyIsTakenByEveryWayOrByNone(AidCategory category) {
    WAYS.forEach(
        (way, takes) ->
            assertThat(takes.test(category, new Money(100)))
                .as("%s of money by %s", category, way)
                .isEqualTo(category.carriesMoney()));
  }

  @ParameterizedTest
  @EnumSource(AidCategory.class)
  void aServiceIsTakenByEveryWayThatTellsOfOneAid(AidCategory category) {
    for (String way : List.of("proposal", "import of past aid")) {
      assertThat(WAYS.get(way).test(category, Money.NONE))
          .as("%s as a service by %s", category, way)
          .isEqualTo(category.mayBeService());
    }
    assertThat(WAYS.get("roster").test(category, Money.NONE)).isFalse();
    // Persons counted together may have been given money in their files.
    assertThat(WAYS.get("service").test(category, Money.NONE)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(AidCategory.class)
  void whateverIsGivenIsMoneyOrWork(AidCategory category) {
    assertThat(category.carriesMoney() || category.mayBeService()).isTrue();
    assertThat(!category.needsBills() || category.carriesMoney()).isTrue();
    assertThat(!category.isRepaid() || category.carriesMoney()).isTrue();
  }

  @Test
  void wageRecoveryIsWork() {
    assertThat(AidCategory.WAGE_RECOVERY.carriesMoney()).isFalse();
  }

  @Test
  void onePartOfTheYearsAidIsOfEachCategoryNamedAndTheRestIsOther() {
    Map<YearsAid, EnumSet<AidCategory>> parts = new EnumMap<>(YearsAid.class);
    for (AidCategory category : AidCategory.values()) {
      parts
          .computeIfAbsent(category.part(), part -> EnumSet.noneOf(AidCategory.class))
          .add(category);
    }
    EnumSet<AidCategory> other = parts.remove(YearsAid.OTHER);
    assertThat(parts.keySet()).hasSize(YearsAid.values().length - 1);
    assertThat(parts.values()).allMatch(named -> named.size() == 1);
    assertThat(other).contains(AidCategory.OTHER, AidCategory.WAGE_RECOVERY);
  }
}
