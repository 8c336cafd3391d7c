/** What each kind of row says, cell by cell, in the words of the paper forms. */
package org.warmledger.command.imports.rows;
