# Run once by the database image, on an empty volume: the account that owns the schema and makes the tables, and the one
# that the service works with. The service gives the second its rights per table.
owner_password="$(cat /run/secrets/db_owner_password)"
password="$(cat /run/secrets/db_password)"
docker_process_sql <<SQL
CREATE USER 'wijkcheque_owner'@'%' IDENTIFIED BY '${owner_password}';
GRANT ALL PRIVILEGES ON wijkcheque.* TO 'wijkcheque_owner'@'%' WITH GRANT OPTION;
CREATE USER 'wijkcheque'@'%' IDENTIFIED BY '${password}';
GRANT SELECT ON wijkcheque.* TO 'wijkcheque'@'%';
SQL
