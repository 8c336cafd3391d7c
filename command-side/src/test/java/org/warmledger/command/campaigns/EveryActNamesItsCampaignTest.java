package org.warmledger.command.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.axonframework.commandhandling.RoutingKey;
import org.junit.jupiter.api.Test;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.MovementContent;
import org.warmledger.events.values.PlanTerms;

/** No command takes a campaign without its name being looked at. */
class EveryActNamesItsCampaignTest {

  private static final Set<String> TERMS =
      Set.of(AidTerms.class.getName(), PlanTerms.class.getName(), MovementContent.class.getName());

  /** What repeats a register of the past, or the roster that was looked at. */
  private static final Set<String> SAID_BEFORE = Set.of("RecordPastAid", "CarryRosterLine");

  @Test
  void everyCommandThatTakesACampaignSaysWhich() {
    var commands =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.warmledger.command")
                .stream()
                .filter(type -> type.isRecord() && isCommand(type) && takesCampaign(type))
                .filter(type -> !SAID_BEFORE.contains(type.getSimpleName()))
                .toList();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(7);
    assertThat(commands).allMatch(type -> type.isAssignableTo(BearsCampaign.class));
  }

  private static boolean isCommand(JavaClass type) {
    return type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(RoutingKey.class));
  }

  private static boolean takesCampaign(JavaClass type) {
    return type.getFields().stream().anyMatch(EveryActNamesItsCampaignTest::isOfCampaign);
  }

  private static boolean isOfCampaign(JavaField field) {
    return field.getName().equals("campaign") || TERMS.contains(field.getRawType().getName());
  }
}
