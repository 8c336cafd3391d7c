package org.warmledger.command.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.CommandSide;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.events.Classes;
import org.warmledger.events.limits.ByName;
import org.warmledger.events.limits.PersonName;

/** Wherever a person is named, what is nobody's name is refused. */
class PersonNamesTest {

  static final List<String> NO_NAMES =
      List.of(
          "13900001111",
          "１３９００００１１１１",
          "=1+1",
          "=王小明",
          "+王小明",
          "@SUM(A1)",
          "NULL",
          "null",
          "N/A",
          "undefined",
          "<b>",
          "<b>王小明</b>",
          "#REF!",
          "---",
          "张三123",
          "张**",
          "李＊",
          "王×",
          "不详",
          "无",
          "本人",
          "张某",
          "某某",
          "??",
          "男",
          "先生",
          "李先生",
          "张三/李四",
          "\uE000\uE001",
          "。");

  private static final List<String> NAMES =
      List.of(
          "王小明",
          "买买提·艾力",
          "O'Brien Mary-Ann",
          "张伟2",
          "吴名",
          "无为",
          "J. Smith",
          "\uE000小明",
          "⺼⼀",
          "𠮷野");

  /** Things that have a name; what bears one of these names else is a person's. */
  private static final List<String> OF_THINGS =
      List.of(
          "UnionBody.name",
          "AmendUnionBody.name",
          "OpenFundBody.name",
          "AmendFundBody.name",
          "CampaignBody.name",
          "UnitPayeeBody.name");

  static Stream<RecordComponent> texts() {
    return Classes.besides(CommandSide.class).stream()
        .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Body"))
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .filter(
            text ->
                text.getGenericType().getTypeName().equals("java.util.Optional<java.lang.String>"));
  }

  private static String said(RecordComponent text) {
    return text.getDeclaringRecord().getSimpleName() + "." + text.getName();
  }

  @Test
  void everyFieldThatTakesThePersonsNameSaysSo() {
    assertThat(
            texts()
                .filter(text -> text.getName().matches("name|holder|reporter|.*Name"))
                .filter(text -> !text.isAnnotationPresent(PersonName.class))
                .map(PersonNamesTest::said)
                .distinct())
        .containsExactlyInAnyOrderElementsOf(OF_THINGS);
    assertThat(
            texts()
                .filter(text -> text.isAnnotationPresent(PersonName.class))
                .map(PersonNamesTest::said)
                .distinct())
        .containsExactlyInAnyOrder(
            "HeadBody.name",
            "AmendBody.name",
            "MemberBody.name",
            "PayeeBody.name",
            "ProxyBody.name",
            "AccountBody.holder",
            "LineBody.name",
            "FilingBody.reporter");
  }

  @Test
  void noFieldTakesWhatIsNobodysName() throws ReflectiveOperationException {
    for (RecordComponent field :
        texts().filter(text -> text.isAnnotationPresent(PersonName.class)).toList()) {
      for (String text : NO_NAMES) {
        assertThat(wrong(field, text))
            .as("%s %s", said(field), text)
            .contains(FieldCode.NOT_A_NAME);
      }
      for (String text : NAMES) {
        assertThat(wrong(field, text)).as("%s %s", said(field), text).isEmpty();
      }
    }
  }

  @Test
  void whoeverVisitedOrGaveIsNamed() throws ReflectiveOperationException {
    List<RecordComponent> fields =
        texts().filter(text -> text.isAnnotationPresent(ByName.class)).toList();
    assertThat(fields.stream().map(PersonNamesTest::said).distinct())
        .containsExactlyInAnyOrder(
            "VisitBody.visitors", "FundReceiptBody.giver", "ReturnBody.giver");
    for (RecordComponent field : fields) {
      for (String text : List.of("张三123", "不详", "无", "N/A", "测试", "王芳、不详", "李明，张三123", "12")) {
        assertThat(wrong(field, text))
            .as("%s %s", said(field), text)
            .contains(FieldCode.NOT_A_NAME);
      }
      for (String text : List.of("王芳、李明", "春燕走访组3", "第一机械厂", "爱心人士", "A100 公司", "张伟2", "第2组 12人")) {
        assertThat(wrong(field, text)).as("%s %s", said(field), text).isEmpty();
      }
    }
  }

  static List<FieldCode> wrong(RecordComponent field, String text)
      throws ReflectiveOperationException {
    RecordComponent[] parts = field.getDeclaringRecord().getRecordComponents();
    Constructor<?> made =
        field
            .getDeclaringRecord()
            .getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
    made.setAccessible(true);
    Record body =
        (Record)
            made.newInstance(Arrays.stream(parts).map(part -> value(part, field, text)).toArray());
    List<FieldCode> wrong = new ArrayList<>();
    Declared.in(body)
        .filter(sent -> sent.field().equals(field.getName()))
        .forEach(sent -> sent.check(wrong::add));
    return wrong;
  }

  private static Object value(RecordComponent part, RecordComponent field, String text) {
    if (part.getName().equals(field.getName())) {
      return Optional.of(text);
    }
    if (part.getType() == List.class) {
      return List.of();
    }
    return part.getType() == Map.class ? Map.of() : Optional.empty();
  }
}
