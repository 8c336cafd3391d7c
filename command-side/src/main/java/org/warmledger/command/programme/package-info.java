/** Programme activity: services, visits to enterprises and centres, in the units of the forms. */
package org.warmledger.command.programme;
