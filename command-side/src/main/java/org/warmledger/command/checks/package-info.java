/**
 * The checks that audits make by hand: what each of them is called, what it goes by, and what it
 * finds.
 */
package org.warmledger.command.checks;
