package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Periode;
import fr.centraleachat.reglementation.Parametre;
import fr.centraleachat.reglementation.Parametres;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The dated parameters that the application loads at its first start, without a database. */
public final class ParametresDeReference implements Parametres {

    private final List<Parametre> lignes;

    public ParametresDeReference() {
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(';')
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get();
        try (var lecteur =
                new InputStreamReader(
                        getClass().getResourceAsStream("/reference/parametres.csv"),
                        StandardCharsets.UTF_8)) {
            lignes = format.parse(lecteur).stream().map(ParametresDeReference::lire).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Parametre lire(CSVRecord ligne) {
        boolean date = "DATE".equals(ligne.get("unite"));
        return new Parametre(
                ligne.get("code"),
                ligne.get("libelle"),
                new Periode(jour(ligne.get(2)), jour(ligne.get(3))),
                date ? null : new BigDecimal(ligne.get("valeur")),
                date ? jour(ligne.get("valeur")) : null,
                ligne.get("unite"),
                ligne.get(6),
                ligne.get(7),
                "oui".equals(ligne.get(8)),
                ligne.get(9));
    }

    private static LocalDate jour(String texte) {
        return texte.isBlank() ? null : LocalDate.parse(texte);
    }

    @Override
    public Optional<Parametre> enVigueur(String code, LocalDate le) {
        return tous(le).stream().filter(p -> p.code().equals(code)).findFirst();
    }

    @Override
    public Parametre exiger(String code, LocalDate le) {
        return enVigueur(code, le).orElseThrow(() -> new IllegalStateException(code));
    }

    @Override
    public List<Parametre> tous(LocalDate le) {
        return lignes.stream().filter(p -> p.periode().contient(le)).toList();
    }
}
