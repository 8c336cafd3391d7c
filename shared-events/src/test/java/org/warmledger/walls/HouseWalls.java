package org.warmledger.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The walls that every module of the house has. */
public final class HouseWalls {

  private static final int ROOM = 4;

  private static final Pattern TODAY =
      Pattern.compile(
          "java\\.time\\.(chrono\\.)?(?!Instant\\.)\\w+\\.now"
              + "|java\\.time\\.(Clock|InstantSource)\\.(system|tick).*");

  private HouseWalls() {}

  @ArchTest
  public static final ArchRule roomsAreFreeOfCycles =
      slices().assignedFrom(new Rooms()).should().beFreeOfCycles();

  @ArchTest
  public static final ArchRule packagesAreFreeOfCycles =
      slices().matching("org.warmledger.(**)").should().beFreeOfCycles();

  @ArchTest
  public static final ArchRule simpleNamesAreUnique =
      classes().that(areReadByTheirSimpleNames()).should(notShareTheirNames());

  /**
   * Days are China's, and whoever takes the machine's is wrong for eight hours of each. Nobody asks
   * for one or makes a clock, be it by a call or by a reference: days are made of moments, by the
   * ledger's calendar.
   */
  @ArchTest
  public static final ArchRule daysAreMadeByTheLedgersCalendar =
      noClasses()
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "says what day it is, or makes a clock that does",
                  access ->
                      TODAY
                          .matcher(access.getTargetOwner().getName() + "." + access.getName())
                          .matches()));

  /** A module that builds walls of its own tries them. */
  @ArchTest
  public static void wallsAreTried(JavaClasses house) {
    if (!Breaches.untried(Breaches.TESTS).isEmpty()) {
      throw new AssertionError("no BreachesTest tries " + Breaches.untried(Breaches.TESTS));
    }
  }

  /**
   * Words that mean nothing without the type around them and are always read with it: what a list
   * answers and holds ({@code FundsApi.Listing}), what a check remembers ({@code StaleFile.State}),
   * and which kind something is of.
   */
  private static final Set<String> READ_WITH_THEIR_OWNER =
      Set.of("Listing", "Item", "State", "Kind");

  /** Nobody outside reads a private one; a case of a family bears its name ({@code Due.Commit}). */
  private static DescribedPredicate<JavaClass> areReadByTheirSimpleNames() {
    return DescribedPredicate.describe(
        "are read by their simple names",
        type ->
            !type.isAnonymousClass()
                && !type.isLocalClass()
                && !type.getModifiers().contains(JavaModifier.SYNTHETIC)
                && type.getEnclosingClass().map(owner -> isReadWithout(owner, type)).orElse(true));
  }

  private static boolean isReadWithout(JavaClass owner, JavaClass type) {
    return !type.getModifiers().contains(JavaModifier.PRIVATE)
        && !type.isAssignableTo(owner.getName())
        && !READ_WITH_THEIR_OWNER.contains(type.getSimpleName());
  }

  /** Each is known by its own simple name among those that are looked at. */
  public static ArchCondition<JavaClass> notShareTheirNames() {
    return new NotShareTheirNames();
  }

  /** The packages right below a module's own, with all that is in them. */
  private static final class Rooms implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String[] path = type.getPackageName().split("\\.");
      return path.length > 1 && path[1].equals("warmledger")
          ? SliceIdentifier.of(List.of(path).subList(0, Math.min(path.length, ROOM)))
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "rooms";
    }
  }

  private static final class NotShareTheirNames extends ArchCondition<JavaClass> {

    private final Map<String, JavaClass> seen = new TreeMap<>();

    NotShareTheirNames() {
      super("not share their simple names");
    }

    @Override
    public void init(Collection<JavaClass> all) {
      seen.clear();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      if (!type.getSimpleName().equals("package-info")) {
        JavaClass first = seen.computeIfAbsent(type.getSimpleName(), name -> type);
        events.add(
            new SimpleConditionEvent(
                type, first.equals(type), first.getName() + " and " + type.getName()));
      }
    }
  }
}
