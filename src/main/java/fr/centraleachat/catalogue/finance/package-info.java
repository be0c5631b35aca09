/** What the financial softwares of the adhérents say of the marchés, beside our grand livre. */
package fr.centraleachat.catalogue.finance;
