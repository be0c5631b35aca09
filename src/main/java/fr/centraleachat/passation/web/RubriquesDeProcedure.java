package fr.centraleachat.passation.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The tabs of a procédure: its own, then those that other modules hold under its address. */
@Component("rubriques")
class RubriquesDeProcedure {

    /** One tab. */
    public record Rubrique(String code, String libelle, String lien) {}

    public List<Rubrique> de(String numero) {
        var adresse = "/procedures/" + numero;
        return Stream.concat(
                        Stream.of(Onglet.values())
                                .map(
                                        o ->
                                                new Rubrique(
                                                        o.code(),
                                                        o.libelle(),
                                                        adresse + "?onglet=" + o.code())),
                        Stream.of(
                                new Rubrique("courriels", "Courriels", adresse + "/courriels"),
                                new Rubrique("journal", "Journal", adresse + "/journal")))
                .toList();
    }
}
