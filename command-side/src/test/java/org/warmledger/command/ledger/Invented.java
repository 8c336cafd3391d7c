package org.warmledger.command.ledger;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;

/**
 * Values of any type that a command is made of: all of them there, or what may be absent absent.
 */
public enum Invented {
  FULL,
  BARE;

  private static final Map<Class<?>, Object> KNOWN =
      Map.ofEntries(
          Map.entry(String.class, "一句话"),
          Map.entry(int.class, 3),
          Map.entry(Integer.class, 3),
          Map.entry(long.class, 7L),
          Map.entry(Long.class, 7L),
          Map.entry(boolean.class, true),
          Map.entry(LocalDate.class, Samples.DAY),
          // What a household is handed is on no bank's slip.
          Map.entry(ReceiptKind.class, ReceiptKind.SIGNATURE),
          Map.entry(UnionPath.class, Samples.COUNTY),
          Map.entry(UnionCode.class, new UnionCode("410803")),
          Map.entry(FundCode.class, new FundCode("ZYCZ-2026")),
          Map.entry(Money.class, new Money(180_000)),
          Map.entry(Goods.class, new Goods("米10kg", 2, "袋", new Money(6_000))),
          Map.entry(Boolean.class, true),
          Map.entry(Household.class, Samples.household()),
          Map.entry(Hardship.class, Samples.hardship()));

  /** A value of that type. */
  public Object of(Type type) {
    return type instanceof ParameterizedType generic
        ? of((Class<?>) generic.getRawType(), generic.getActualTypeArguments())
        : of((Class<?>) type);
  }

  private Object of(Class<?> raw, Type[] of) {
    if (raw == Optional.class) {
      return this == FULL ? Optional.of(of(of[0])) : Optional.empty();
    }
    if (raw == List.class) {
      return this == FULL ? List.of(of(of[0])) : List.of();
    }
    if (raw == Set.class) {
      return this == FULL ? Set.of(of(of[0])) : Set.of();
    }
    if (raw == Map.class) {
      return this == FULL ? Map.of(of(of[0]), of(of[1])) : Map.of();
    }
    if (raw == Personal.class) {
      return Personal.of(Samples.HEAD, of(of[0]));
    }
    throw new IllegalArgumentException("nothing invented for " + raw);
  }

  private Object of(Class<?> type) {
    Object known = KNOWN.get(type);
    if (known != null) {
      return known;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return type.getSimpleName().endsWith("Id") && type.isRecord()
        ? make(
            type, type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT))
        : make(type, components(type));
  }

  private Object[] components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getGenericType)
        .map(this::of)
        .toArray();
  }

  private static Object make(Class<?> type, Object... values) {
    try {
      Constructor<?> canonical =
          type.getDeclaredConstructor(
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class[]::new));
      canonical.setAccessible(true);
      return canonical.newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("nothing invented for " + type, impossible);
    }
  }
}
