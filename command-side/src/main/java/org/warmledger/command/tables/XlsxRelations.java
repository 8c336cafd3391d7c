package org.warmledger.command.tables;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which parts belong to a part, by their ids. */
record XlsxRelations(Map<String, Relation> all) {

  /**
   * Another part.
   *
   * @param type a name that ends alike in the transitional and the strict form
   */
  record Relation(String type, String target) {}

  /** Where the relations of a part stand. */
  static String partOf(String part) {
    int folder = part.lastIndexOf('/') + 1;
    return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
  }

  /** Reads them; targets are stated from where the part stands. */
  static XlsxRelations read(XMLStreamReader xml, String part) throws XMLStreamException {
    URI from = URI.create("/" + part);
    Map<String, Relation> relations = new HashMap<>();
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
        String target = XlsxTable.attribute(xml, "Target").replace('\\', '/').replace(" ", "%20");
        if (!XlsxTable.attribute(xml, "TargetMode").equals("External")) {
          String path = from.resolve(target).normalize().getPath();
          relations.put(
              XlsxTable.attribute(xml, "Id"),
              new Relation(XlsxTable.attribute(xml, "Type"), path.replaceFirst("^/+", "")));
        }
      }
    }
    return new XlsxRelations(Map.copyOf(relations));
  }

  Optional<Relation> byId(String id) {
    return Optional.ofNullable(all.get(id));
  }

  Optional<String> ofType(String ending) {
    return all.values().stream()
        .filter(relation -> relation.type().endsWith(ending))
        .map(Relation::target)
        .findFirst();
  }
}
