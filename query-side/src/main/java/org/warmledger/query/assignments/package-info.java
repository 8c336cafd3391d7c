/** Whose work a file is (负责人): what lists are filtered by, and show. */
package org.warmledger.query.assignments;
