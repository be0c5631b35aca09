package fr.centraleachat.catalogue.marche;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.organisation.Organisation;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was identified at the publication as one who may order (R2162-6). */
@Component
class BeneficiairesRanges {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    BeneficiairesRanges(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    /**
     * In the place of those that were.
     *
     * @param codes null for none
     */
    @Transactional
    public void ranger(String marche, List<String> codes) {
        var voulus = codes == null ? List.<String>of() : codes.stream().distinct().toList();
        if (!voulus.stream().allMatch(organisation::existe)) {
            throw DonneesRefusees.champ("beneficiaires", "Choisissez des adhérents de la liste.");
        }
        jdbc.sql("delete from app.beneficiaire_de_marche where marche = ? and adherent <> all (?)")
                .params(marche, voulus.toArray(String[]::new))
                .update();
        jdbc.sql(
                        """
                        insert into app.beneficiaire_de_marche (marche, adherent)
                        select ?, unnest(?::text[]) on conflict do nothing""")
                .params(marche, voulus.toArray(String[]::new))
                .update();
    }
}
