package org.warmledger.benchmarks.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.warmledger.benchmarks.invented.ArchiveBody.HeadBody;
import org.warmledger.benchmarks.invented.ArchiveBody.MemberBody;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.lists.Sex;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.Money;

/** Makes the file of one household. */
final class InventedFile {

  private static final List<HardshipCategory> CATEGORIES =
      List.of(
          HardshipCategory.RELATIVE,
          HardshipCategory.DEEP,
          HardshipCategory.ACCIDENT,
          HardshipCategory.DIBAO_MARGIN,
          HardshipCategory.DIBAO);
  private static final List<String> STREETS =
      List.of("幸福路", "解放路", "建设路", "和平街", "人民路", "光明街", "友谊路", "新华街", "工人街", "站前路");
  private static final List<String> TRADES =
      List.of("机械厂", "纺织厂", "化工厂", "煤矿", "食品厂", "建材厂", "运输公司", "环卫所", "快递站", "建筑公司");
  private static final List<String> NOTES =
      List.of(
          "租房居住",
          "单亲家庭",
          "本人长期透析，自付费用高",
          "配偶无固定收入",
          "子女在读大学",
          "父母需要照料",
          "因工受伤，康复中",
          "房屋受灾",
          "企业停产，工资拖欠",
          "零就业家庭");

  private static final int LAST_WITH_CHILDREN = 1990;

  private final Dice dice;
  private final long ordinal;
  private final Numbering numbers;
  private final InventedUnion union;

  InventedFile(Dice dice, long ordinal) {
    this.dice = dice;
    this.ordinal = ordinal;
    this.numbers = new Numbering(ordinal);
    this.union = dice.oneOfMostlyFirst(InventedUnion.ALL);
  }

  ArchiveBody body(LocalDate archivedOn) {
    HardshipCause primary = dice.oneOf(List.of(HardshipCause.values()));
    Sex sex = dice.percent(60) ? Sex.MALE : Sex.FEMALE;
    String surname = Names.surname(dice);
    List<MemberBody> members = members(sex, surname);
    return new ArchiveBody(
        union.code(),
        dice.oneOfMostlyFirst(List.of(CaseTier.values())),
        dice.oneOfMostlyFirst(CATEGORIES),
        primary,
        secondary(primary),
        archivedOn,
        head(sex, surname),
        members,
        1 + members.size() + (dice.percent(10) ? 1 : 0),
        new Money(100_00L * dice.between(60, 600)),
        dice.percent(40) ? "" : dice.oneOf(NOTES));
  }

  private HeadBody head(Sex sex, String surname) {
    return new HeadBody(
        surname + Names.given(dice, sex),
        numbers.head(sex),
        "1990%07d".formatted(ordinal % 10_000_000),
        union.name() + dice.oneOf(STREETS) + dice.between(1, 399) + "号",
        dice.oneOfMostlyFirst(List.of(WorkerIdentity.values())),
        union.name() + "第" + dice.between(1, 60) + dice.oneOf(TRADES));
  }

  private List<MemberBody> members(Sex headSex, String surname) {
    List<MemberBody> members = new ArrayList<>();
    if (dice.percent(55)) {
      Sex sex = headSex == Sex.MALE ? Sex.FEMALE : Sex.MALE;
      members.add(member(Place.SPOUSE, Names.surname(dice), sex));
    }
    // Everybody of a household is born before it is put on file.
    if (numbers.headBorn().getYear() <= LAST_WITH_CHILDREN) {
      addSometimes(55, Place.CHILD, surname, members);
      addSometimes(20, Place.YOUNGER_CHILD, surname, members);
    }
    addSometimes(15, Place.PARENT, surname, members);
    return List.copyOf(members);
  }

  private void addSometimes(int chance, Place place, String surname, List<MemberBody> members) {
    if (dice.percent(chance)) {
      members.add(member(place, surname, dice.percent(50) ? Sex.MALE : Sex.FEMALE));
    }
  }

  private MemberBody member(Place place, String surname, Sex sex) {
    return new MemberBody(
        surname + Names.given(dice, sex),
        place.relation,
        numbers.other(place.ordinal() + 1, place.yearsYounger, sex));
  }

  private List<HardshipCause> secondary(HardshipCause primary) {
    int count = dice.percent(60) ? 0 : dice.between(1, 3);
    return dice.some(count, HardshipCause.values()).stream()
        .filter(cause -> cause != primary)
        .toList();
  }

  /** Who else may live in the household; each has number space of its own. */
  private enum Place {
    SPOUSE(Relation.SPOUSE, 0),
    CHILD(Relation.CHILD, 26),
    YOUNGER_CHILD(Relation.CHILD, 30),
    PARENT(Relation.PARENT, -26);

    private final Relation relation;
    private final int yearsYounger;

    Place(Relation relation, int yearsYounger) {
      this.relation = relation;
      this.yearsYounger = yearsYounger;
    }
  }
}
