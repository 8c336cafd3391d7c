package org.warmledger.platform.testkit.schedules;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.agent.ByteBuddyAgent;

/**
 * Tries code that several threads run at once by many schedules, each made by a seed, instead of
 * those that the machine happens to make. {@code -Dschedules=100000} tries as many, {@code
 * -Dschedules.seed=…} begins with that one.
 */
public final class Schedules {

  private static final int TRIED = Integer.getInteger("schedules", 1_000);

  /** What is tried in each schedule: threads are named, and what must hold is said by them. */
  public interface Trial {
    void begin(Schedule schedule);

    /** Looked at when all have ended. */
    default void end() {}
  }

  private Schedules() {}

  /**
   * Tries it, as often as is told. Every class of its package has a point, at which another thread
   * may go on, before each call and each field.
   *
   * @throws AssertionError with the seed of the first schedule that it does not hold in
   */
  public static void tried(Class<? extends Trial> trial) {
    open();
    Constructor<? extends Trial> made = constructor(trial);
    long first = Long.getLong("schedules.seed", System.nanoTime());
    System.out.printf("%s: %d schedules from seed %d%n", trial.getSimpleName(), TRIED, first);
    for (long seed = first; seed < first + TRIED; seed++) {
      try {
        one(made.newInstance(), seed);
      } catch (ReflectiveOperationException | InterruptedException e) {
        throw new IllegalStateException(e);
      } catch (AssertionError wrong) {
        throw new AssertionError("-Dschedules.seed=" + seed + ": " + wrong.getMessage(), wrong);
      }
    }
  }

  private static void one(Trial trial, long seed) throws InterruptedException {
    Schedule schedule = new Schedule(seed);
    trial.begin(schedule);
    schedule.run();
    trial.end();
  }

  private static Constructor<? extends Trial> constructor(Class<? extends Trial> trial) {
    try {
      Constructor<? extends Trial> made =
          new Woven(trial)
              .loadClass(trial.getName())
              .asSubclass(Trial.class)
              .getDeclaredConstructor();
      made.setAccessible(true);
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(trial + " is not made from nothing", e);
    }
  }

  /** Virtual threads take a scheduler, but only from the JDK's own package. */
  private static void open() {
    Instrumentation machine = ByteBuddyAgent.install();
    machine.redefineModule(
        Object.class.getModule(),
        Set.of(),
        Map.of(),
        Map.of("java.lang", Set.of(Schedules.class.getModule())),
        Set.of(),
        Map.of());
  }
}
