package fr.centraleachat.common.postgres;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The application's role reads and writes, no more: with one that owns tables, row-level security
 * would bound nobody and a migration could pass outside of Flyway. The start is refused.
 */
@Component
class DroitsDuRole implements SmartInitializingSingleton {

    private static final String EXCES =
            """
            select 'is a superuser or bypasses row-level security'
              from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)
            union all
            select 'may create in the schema ' || nspname
              from pg_namespace
             where nspname in ('app', 'camunda') and has_schema_privilege(oid, 'CREATE')
            union all
            select 'owns ' || n.nspname || '.' || min(c.relname) || ' and ' || count(*) - 1 || ' more'
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname in ('app', 'camunda') and pg_has_role(c.relowner, 'USAGE')
             group by n.nspname
            """;

    private final DataSource dataSource;

    DroitsDuRole(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var exces = exces(dataSource);
        if (!exces.isEmpty()) {
            throw new IllegalStateException(
                    "The application's database role may do too much (spring.datasource.username"
                            + " must not be the owner): it "
                            + String.join("; it ", exces));
        }
    }

    static List<String> exces(DataSource dataSource) {
        return new JdbcTemplate(dataSource).queryForList(EXCES, String.class);
    }
}
