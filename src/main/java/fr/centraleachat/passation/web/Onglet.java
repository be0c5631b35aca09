package fr.centraleachat.passation.web;

import fr.centraleachat.common.Introuvable;
import java.util.Arrays;
import java.util.Locale;

/** The tabs of the page of a procédure; each has its own address. */
enum Onglet {
    AVANCEMENT("Avancement"),
    PIECES("Pièces"),
    CONSULTATION("Consultation"),
    ANALYSE("Analyse"),
    ENVOIS("Envois et preuves"),
    INCIDENTS("Référés et demandes"),
    DELAIS("Délais"),
    RACI("RACI");

    private final String libelle;

    Onglet(String libelle) {
        this.libelle = libelle;
    }

    /** As the address writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String libelle() {
        return libelle;
    }

    static Onglet de(String code) {
        return Arrays.stream(values())
                .filter(o -> o.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "Cette rubrique n’existe pas : revenez à la procédure."));
    }
}
