package org.warmledger.benchmarks.invented;

import java.util.List;

/** A union of the local stack's tree that keeps files of its own. */
record InventedUnion(String code, String name) {

  /** City and county unions below 410800 and 220000. */
  static final List<InventedUnion> ALL =
      List.of(
          new InventedUnion("410802", "解放区"),
          new InventedUnion("410811", "山阳区"),
          new InventedUnion("410803", "中站区"),
          new InventedUnion("410804", "马村区"),
          new InventedUnion("410823", "武陟县"),
          new InventedUnion("410882", "沁阳市"),
          new InventedUnion("410883", "孟州市"),
          new InventedUnion("410822", "博爱县"),
          new InventedUnion("410825", "温县"),
          new InventedUnion("410821", "修武县"),
          new InventedUnion("220104", "长春市朝阳区"),
          new InventedUnion("220182", "榆树市"),
          new InventedUnion("220200", "吉林市"),
          new InventedUnion("220300", "四平市"),
          new InventedUnion("220582", "集安市"),
          new InventedUnion("220700", "松原市"),
          new InventedUnion("220800", "白城市"),
          new InventedUnion("222400", "延边州"),
          new InventedUnion("220500", "通化市"),
          new InventedUnion("220600", "白山市"),
          new InventedUnion("220400", "辽源市"),
          new InventedUnion("229901", "梅河口市"),
          new InventedUnion("229900", "长白山保护开发区"));
}
