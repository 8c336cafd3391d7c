package org.warmledger.command.imports.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.cells.Cells;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.Personal;

/**
 * The members whom a row of the register names, each in columns of its own: 成员1姓名, 成员1关系 and so on.
 */
record MemberCells(int number) {

  /** As many as a wide sheet has room for; the console takes more. */
  private static final int MOST = 8;

  static final List<Column> COLUMNS = all().flatMap(MemberCells::columns).toList();

  private static Stream<MemberCells> all() {
    return IntStream.rangeClosed(1, MOST).mapToObj(MemberCells::new);
  }

  static List<HouseholdMember> members(Cells cells, KeyedHash hash) {
    return all().flatMap(member -> member.read(cells, hash).stream()).toList();
  }

  private Optional<HouseholdMember> read(Cells cells, KeyedHash hash) {
    String[] names = columns().map(Column::name).toArray(String[]::new);
    return cells.states(names) ? Optional.of(stated(cells, hash)) : Optional.empty();
  }

  private HouseholdMember stated(Cells cells, KeyedHash hash) {
    String name = cells.requiredText(column("姓名"), Longest.NAME);
    Relation relation = cells.word(column("关系"), Relation.class);
    IdentityNumber identity = cells.identityNumber(column("身份证号"));
    PersonId person = hash.person(identity);
    MemberDetails details =
        new MemberDetails(
            name,
            identity.value(),
            identity.birthDate(),
            identity.sex(),
            cells.text(column("健康状况"), Longest.LINE),
            cells.text(column("单位或学校"), Longest.LINE),
            Optional.of(cells.yuan(column("年收入(元)"))).filter(income -> !income.isNone()),
            cells.yes(column("需供养")));
    return new HouseholdMember(person, relation, Personal.of(person, details));
  }

  private Stream<Column> columns() {
    return Stream.of(
        Column.optional(column("姓名"), Column.Holds.LINE),
        Column.optional(column("关系"), Relation.class),
        Column.optional(column("身份证号"), Column.Holds.DIGITS),
        Column.optional(column("健康状况"), Column.Holds.LINE),
        Column.optional(column("单位或学校"), Column.Holds.LINE),
        Column.optional(column("年收入(元)"), Column.Holds.YUAN),
        Column.optional(column("需供养"), Column.Holds.YES_OR_NO));
  }

  private String column(String name) {
    return "成员" + number + name;
  }
}
