package fr.centraleachat.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Fourteen digits whose Luhn key is right. */
public record Siret(@JsonValue String numero) {

    /**
     * @throws DonneesRefusees when the number is not fourteen digits with a right key
     */
    @JsonCreator
    public Siret {
        if (!estValide(numero)) {
            throw DonneesRefusees.champ(
                    "siret",
                    "Le SIRET « "
                            + numero
                            + " » n’est pas valable : vérifiez ses quatorze chiffres.");
        }
    }

    public static boolean estValide(String numero) {
        return numero != null && numero.matches("\\d{14}") && luhn(numero) % 10 == 0;
    }

    /** Sum of Luhn over digits of any length; a right number is a multiple of ten. */
    static int luhn(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int chiffre = chiffres.charAt(chiffres.length() - 1 - i) - '0';
            int poids = i % 2 == 0 ? chiffre : chiffre * 2;
            somme += poids > 9 ? poids - 9 : poids;
        }
        return somme;
    }
}
