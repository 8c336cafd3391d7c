/** Enter an objection to what a notice of an application says (异议). */
package org.warmledger.command.applications.objecttoapplication;
