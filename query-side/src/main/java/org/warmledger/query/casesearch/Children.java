package org.warmledger.query.casesearch;

import java.util.List;

/**
 * What the children of a household are found by, for those alone who may read their names.
 *
 * @param lastFour of their numbers
 */
record Children(NameForms names, List<String> lastFour) {}
