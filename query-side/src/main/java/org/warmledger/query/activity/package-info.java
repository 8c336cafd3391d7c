/** Programme activity that belongs to no single file: what was entered, and what was taken back. */
package org.warmledger.query.activity;
